/** Every kind of record of the contract, where one stands in the sound dataset, and what can be wrong with it. */
import type { Json } from '../../../src/core/schema/shape-issues.ts';
import type { Steps } from './plant.ts';

type Change = readonly [field: string, value: Json];

export interface RecordKind {
  readonly kind: string;
  readonly file: string;
  /** Where one stands. */
  readonly at: Steps;
  /** The id that an issue names: its own, or that of the record around it. */
  readonly id: string | null;
  readonly required: readonly string[];
  readonly wrongType: readonly Change[];
  readonly unknownTerm?: readonly Change[];
  readonly badId?: readonly Change[];
  /** Ids that are taken. */
  readonly duplicateId?: readonly Change[];
  readonly dangling?: readonly Change[];
  readonly badDate?: readonly Change[];
  readonly badValue?: readonly Change[];
}

const graph = 'graph.json';
const paid = ['ties', 0, 'claims', 0] as const;
const post = ['ties', 1, 'claims', 0] as const;

export const RECORD_KINDS: readonly RecordKind[] = [
  {
    kind: 'dataset',
    file: graph,
    at: [],
    id: 'sound',
    required: ['id', 'title', 'description', 'license', 'updated', 'sources', 'reports', 'entities', 'ties'].concat(
      'corrections',
    ),
    wrongType: [
      ['title', 7],
      ['sources', {}],
      ['ties', 'none'],
      ['corrections', null],
    ],
    badId: [['id', 'The Sound']],
    badDate: [['updated', '2017-13-01']],
    badValue: [
      ['title', '  '],
      ['entities', []],
    ],
  },
  {
    kind: 'source',
    file: graph,
    at: ['sources', 0],
    id: 'gazette-2017',
    required: ['id', 'title', 'publisher', 'url', 'published', 'language'],
    wrongType: [
      ['title', null],
      ['authors', 'Ike Penn'],
    ],
    badId: [['id', 'Gazette']],
    duplicateId: [['id', 'courier-2017']],
    badDate: [
      ['published', '2017-02-30'],
      ['published', '2017~'],
      ['retrieved', 'yesterday'],
    ],
    badValue: [
      ['url', 'javascript:alert(1)'],
      ['archiveUrl', 'ftp://example.org/1'],
      ['note', ''],
    ],
  },
  {
    kind: 'report',
    file: graph,
    at: ['reports', 0],
    id: 'wire-2016',
    required: ['id', 'publisher'],
    wrongType: [['publisher', ['The Wire']]],
    badId: [['id', 'wire_2016']],
    duplicateId: [
      ['id', 'ada'],
      ['id', 'anonymous'],
    ],
    badDate: [
      ['published', 'last year'],
      ['published', '2016/..'],
      ['published', '[2016..]'],
    ],
    badValue: [['url', 'example.org']],
  },
  {
    kind: 'entity',
    file: graph,
    at: ['entities', 0],
    id: 'ada',
    required: ['id', 'type', 'name', 'description'],
    wrongType: [
      ['name', 1],
      ['aliases', 'A. Marsh'],
      ['core', 'yes'],
    ],
    unknownTerm: [
      ['type', 'human'],
      ['core', false],
      ['named', true],
    ],
    badId: [
      ['id', 'Ada Marsh'],
      ['id', '-ada'],
      ['id', ''],
    ],
    duplicateId: [
      ['id', 'cobalt'],
      ['id', 'cobalt-labs'],
      ['id', 'paid-1'],
      ['id', 'source'],
      ['id', 'anonymous'],
    ],
    badValue: [
      ['country', 'Britain'],
      ['wikidata', '42'],
    ],
  },
  {
    kind: 'tie',
    file: graph,
    at: ['ties', 0],
    id: 'cobalt-paid-ada',
    required: ['id', 'type', 'from', 'to', 'claims'],
    wrongType: [
      ['from', 1],
      ['label', {}],
      ['claims', {}],
    ],
    unknownTerm: [['type', 'bribe']],
    badId: [
      ['id', 'Cobalt—Ada'],
      ['from', 'Cobalt'],
    ],
    duplicateId: [
      ['id', 'ada-at-delta'],
      ['id', 'who-paid-ada'],
    ],
    dangling: [
      ['from', 'nobody'],
      ['to', 'nobody'],
      ['event', 'nothing'],
      ['event', 'delta'],
    ],
    badValue: [['claims', []]],
  },
  {
    kind: 'claim',
    file: graph,
    at: paid,
    id: 'paid-1',
    required: ['id', 'source', 'claimant', 'stance', 'summary', 'evidence'],
    wrongType: [
      ['via', 'wire-2016'],
      ['saidAt', 2017],
      ['evidence', 'words of it'],
      ['when', 2015],
      ['amount', '45,000'],
    ],
    unknownTerm: [
      ['basis', 'hearsay'],
      ['stance', 'doubts'],
      ['modality', 'rumoured'],
      ['scope', 'most'],
    ],
    badId: [
      ['id', 'paid 1'],
      ['statementId', 'Quill’s'],
    ],
    duplicateId: [
      ['id', 'paid-2'],
      ['id', 'gazette-2017'],
      ['id', 'unattributed'],
    ],
    dangling: [
      ['source', 'herald'],
      ['via', ['herald']],
      ['claimant', 'somebody'],
      ['claimant', 'cobalt-paid-ada'],
      ['onBehalfOf', 'somebody'],
      ['onBehalfOf', 'wire-2016'],
      ['supersededBy', 'paid-9'],
      ['supersededBy', 'paid-1'],
      ['supersededBy', 'post-1'],
    ],
    badDate: [
      ['saidAt', '2017-03-32'],
      ['saidAt', '2016/..'],
      ['saidAt', '[2016..]'],
      ['saidAt', '2018'],
      ['when', '2015-13'],
      ['when', '2016/2015'],
      ['when', '2017-03-17'],
    ],
    badValue: [
      ['evidence', []],
      ['summary', ' '],
    ],
  },
  {
    kind: 'evidence',
    file: graph,
    at: [...paid, 'evidence', 0],
    id: 'paid-1',
    required: ['paragraph', 'exact'],
    wrongType: [
      ['paragraph', '1'],
      ['paragraph', 1.5],
      ['exact', 3],
    ],
    badValue: [
      ['paragraph', -1],
      ['exact', 'two words'],
      ['exact', 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'],
      ['suffix', 'far too many words to tell two places apart'],
    ],
  },
  {
    kind: 'amount',
    file: graph,
    at: [...paid, 'amount'],
    id: 'paid-1',
    required: ['value', 'currency', 'scope'],
    wrongType: [['value', '45000']],
    unknownTerm: [['scope', 'sum']],
    badValue: [
      ['value', 0],
      ['currency', '$'],
    ],
  },
  {
    kind: 'when',
    file: graph,
    at: [...post, 'when'],
    id: 'post-1',
    required: [],
    wrongType: [['start', 2014]],
    badDate: [
      ['start', 'spring'],
      ['start', '2014/2015'],
      ['end', '2013'],
    ],
  },
  {
    kind: 'withdrawn',
    file: graph,
    at: [...post, 'withdrawn'],
    id: 'post-1',
    required: ['source', 'evidence'],
    wrongType: [['evidence', 'took it back']],
    dangling: [['source', 'wire-2016']],
    badDate: [
      ['on', 'later'],
      ['on', '2015'],
    ],
    badValue: [['evidence', []]],
  },
  {
    kind: 'correction',
    file: graph,
    at: ['corrections', 0],
    id: 'sound',
    required: ['date', 'what', 'why', 'records'],
    wrongType: [['records', 'ada']],
    dangling: [['records', ['paid-1', 'gone']]],
    badDate: [['date', '2017-00']],
    badValue: [['records', []]],
  },
  {
    kind: 'layout position',
    file: 'layout.json',
    at: ['positions'],
    id: null,
    required: [],
    wrongType: [
      ['ada', 'left'],
      ['ada', [0.5, 1]],
    ],
    badId: [['Ada Marsh', [0, 0]]],
    dangling: [['gone', [0, 0]]],
    badValue: [
      ['ada', [1]],
      ['ada', [1, 2, 3]],
    ],
  },
  {
    kind: 'named view',
    file: 'views.json',
    at: ['views', 0],
    id: 'who-paid-ada',
    required: ['id', 'question', 'lead', 'link'],
    wrongType: [['link', null]],
    badId: [['id', 'Who?']],
    duplicateId: [
      ['id', 'who-denies'],
      ['id', 'delta'],
    ],
    badValue: [
      ['question', 'Who paid Ada Marsh.'],
      ['link', '#v=1&scope=all'],
    ],
  },
  {
    kind: 'coverage sentence',
    file: 'coverage.json',
    at: ['sentences', 1],
    id: null,
    required: ['source', 'paragraph', 'sentence', 'reason'],
    wrongType: [['paragraph', 'one']],
    badId: [['source', 'The Gazette']],
    dangling: [
      ['source', 'herald'],
      ['claims', ['paid-9']],
    ],
    badValue: [
      ['sentence', 0],
      ['claims', ['post-1']],
      ['claims', []],
    ],
  },
];
