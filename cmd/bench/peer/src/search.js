// The search over all entries: MiniSearch for which entries have the words, and the lines around
// what was found.
import MiniSearch from "minisearch";

const plain = /^[\x00-\x7f]*$/;

// fold takes capitals and accents away.
const fold = (word) => (plain.test(word) ? word : word.normalize("NFD").replace(/\p{M}/gu, "")).toLowerCase();

// An entry's number in the index is its place in the order of writing.
const documentOf = (entry) => ({ id: entry.seq, text: entry.text });

// chunk is how many entries are read before the page may answer again.
const chunk = 100;

// newJournalIndex begins to read entries. ready comes when all are read.
export function newJournalIndex(entries) {
  const index = new MiniSearch({
    fields: ["text"],
    processTerm: fold,
    searchOptions: { prefix: true, combineWith: "AND" },
  });
  return { index, ready: index.addAllAsync(entries.map(documentOf), { chunkSize: chunk }) };
}

export const addToIndex = (index, entry) => index.add(documentOf(entry));

const word = /[\p{L}\p{N}\p{M}]+/gu;

const wordsOf = (text) => Array.from(text.matchAll(word), (m) => fold(m[0]));

// findEntries returns the newest entries that have all words of a query, and how many there are.
export function findEntries(index, bySeq, query, limit) {
  if (query.trim() === "") return { total: 0, hits: [] };
  const found = index.search(query);
  found.sort((a, b) => b.id - a.id);
  const words = wordsOf(query);
  return {
    total: found.length,
    hits: found.slice(0, limit).map(({ id }) => {
      const entry = bySeq.get(id);
      return { entry, pieces: marked(excerpt(entry.text, words), words) };
    }),
  };
}

const most = 164; // characters of an excerpt
const before = 44; // of them before what was found

const fits = (text, words) => {
  const folded = fold(text);
  return words.some((w) => folded.startsWith(w));
};

// excerpt cuts a text to the lines around the first word found, whole words where it can.
function excerpt(text, words) {
  if (text.length <= most) return text;
  let at = 0;
  for (const m of text.matchAll(word)) {
    if (fits(m[0], words)) {
      at = m.index;
      break;
    }
  }
  let from = Math.max(0, Math.min(at - before, text.length - most));
  let to = Math.min(text.length, from + most);
  if (from > 0) {
    const gap = text.indexOf(" ", from);
    if (gap >= 0 && gap < at) from = gap + 1;
  }
  if (to < text.length) {
    const gap = text.lastIndexOf(" ", to);
    if (gap > at) to = gap;
  }
  return (from > 0 ? "…" : "") + text.slice(from, to) + (to < text.length ? "…" : "");
}

// marked splits a text into pieces, those that were found and those between them.
function marked(text, words) {
  const pieces = [];
  let at = 0;
  for (const m of text.matchAll(word)) {
    if (!fits(m[0], words)) continue;
    if (m.index > at) pieces.push({ text: text.slice(at, m.index) });
    at = m.index + m[0].length;
    pieces.push({ text: m[0], found: true });
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
