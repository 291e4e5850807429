// The journal in React: the pages /today, /write and /find with the markup and the styles of the app.
// cmd/bench measures it beside the app. It has no plan, no lock and no check of what is stored.
import { useCallback, useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { Frame, Navigate } from "./frame.jsx";
import { Write } from "./write.jsx";
import { Find } from "./find.jsx";
import { loadEntries, saveEntries } from "./store.js";
import { addToIndex, newJournalIndex } from "./search.js";

function Today() {
  return (
    <Frame title="Today" current="/today">
      <p>A plan follows from your answers, and there are none on this device yet.</p>
    </Frame>
  );
}

function App() {
  const [path, setPath] = useState(location.pathname);
  const [entries, setEntries] = useState(loadEntries);
  const index = useRef(null); // begun when the search is opened first, and kept while the app is open

  useEffect(() => {
    const here = () => setPath(location.pathname);
    addEventListener("popstate", here);
    document.documentElement.dataset.app = "ready";
    return () => removeEventListener("popstate", here);
  }, []);
  const navigate = useCallback((href) => {
    history.pushState(null, "", href);
    setPath(location.pathname);
    scrollTo(0, 0);
  }, []);

  const keep = (text) => {
    const entry = { id: crypto.randomUUID(), on: new Date().toISOString().slice(0, 10), seq: (entries[0]?.seq ?? 0) + 1, text };
    const all = [entry, ...entries];
    setEntries(all);
    saveEntries(all);
    if (index.current) addToIndex(index.current.index, entry);
  };
  const openIndex = () => (index.current ??= newJournalIndex(entries));

  return (
    <Navigate.Provider value={navigate}>
      {path === "/write" ? <Write entries={entries} keep={keep} /> : path === "/find" ? <Find entries={entries} openIndex={openIndex} /> : <Today />}
    </Navigate.Provider>
  );
}

createRoot(document.getElementById("root")).render(<App />);
