// What the journal keeps in localStorage: all entries under one key, as React apps do it, and the
// text that is being written under another.

const journalKey = "journal";
const draftKey = "draft";

// loadEntries are all entries, the newest first.
export function loadEntries() {
  const all = JSON.parse(localStorage.getItem(journalKey) ?? "[]");
  return all.sort((a, b) => b.seq - a.seq);
}

export function saveEntries(entries) {
  localStorage.setItem(journalKey, JSON.stringify(entries));
}

export const loadDraft = () => localStorage.getItem(draftKey) ?? "";

export const saveDraft = (text) => localStorage.setItem(draftKey, text);
