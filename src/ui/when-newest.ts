import { createContext, useContext } from 'react';

/** Runs something before the next paint at which the panels show the newest state, and not one on its way out. */
export type WhenNewest = (run: () => void) => void;

const WhenNewestContext = createContext<WhenNewest>((run) => run());

/** Provides it to all panels below; without a provider things run at once. */
export const WhenNewestProvider = WhenNewestContext.Provider;

/** That of the nearest provider. */
export function useWhenNewest(): WhenNewest {
  return useContext(WhenNewestContext);
}
