import type { CompiledTie } from '../../core/compile/compiled.ts';
import { voicesHeading } from '../../core/evidence/voice-words.ts';
import { voicesOf } from '../../core/evidence/voices.ts';
import { contextOf } from '../details/context-of.ts';
import { VoiceList } from '../details/voices.tsx';
import { useExplorer } from '../explorer-context.ts';

/** The voices of a tie, counted and drawn. */
export function ExampleVoices({ tie }: { readonly tie: CompiledTie }) {
  const voices = voicesOf(tie.claims, contextOf(useExplorer().dataset));
  if (voices.length === 0) return <p>Nothing that counts asserts this tie, so there is no voice to count.</p>;
  return (
    <>
      <p>{voicesHeading(tie.status.voices, tie.fallen)}.</p>
      <VoiceList voices={voices} />
    </>
  );
}
