// The page to search on. The letter is on the screen at once; the list follows as soon as React has time.
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { Frame, Link } from "./frame.jsx";
import { findEntries } from "./search.js";
import { longDay } from "./write.jsx";

const hitsOfPage = 15;

const countOf = (query, total) => {
  if (query.trim() === "") return "";
  return total === 0 ? "Nothing found." : total === 1 ? "One place found." : total + " places found.";
};

const Hit = memo(function Hit({ hit }) {
  return (
    <li>
      <Link href={"/write?e=" + hit.entry.id}>
        <span className="small soft">{"Journal · " + longDay(hit.entry.on)}</span>
        <span className="small" dir="auto">{hit.pieces.map((p, i) => (p.found ? <mark key={i}>{p.text}</mark> : p.text))}</span>
      </Link>
    </li>
  );
});

const Results = memo(function Results({ query, index, bySeq, ready, clear }) {
  const [limit, setLimit] = useState(hitsOfPage);
  const { total, hits } = useMemo(() => findEntries(index, bySeq, query, limit), [index, bySeq, query, limit, ready]);
  const searching = query.trim() !== "";
  return (
    <>
      <div className="row count">
        <p className="soft" id="found" role="status">{countOf(query, total)}</p>
        <div hidden={!searching}><button className="btn quiet" id="clear-search" type="button" onClick={clear}>Clear the search</button></div>
      </div>
      <div className="region" id="find-reading" role="status" tabIndex={-1}>
        {searching && !ready && <p className="small soft">What you wrote is still being read. More may be found in a moment.</p>}
      </div>
      <ul className="list hits">{hits.map((h) => <Hit key={h.entry.id} hit={h} />)}</ul>
      <div>{total > hits.length && <button className="btn ghost" id="more-hits" type="button" onClick={() => setLimit(limit + 2 * hitsOfPage)}>Show more</button>}</div>
      <div className="none">
        {!searching && <p className="soft">A word is enough, or the beginning of one. Capitals and accents do not matter. Letters that are sealed stay sealed here too.</p>}
        {searching && total === 0 && ready && <p>Nothing you wrote has all of these words. Try fewer, or only the beginning of one.</p>}
      </div>
    </>
  );
});

const places = ["Everything", "Journal", "Letters", "Check-ins", "Plan and lists", "Contact", "Answers"];
const times = ["Any time", "Last 30 days", "Last year"];

// Narrow has the buttons of the app, which this journal has nothing to do with: they are drawn.
const Narrow = memo(function Narrow({ label, names }) {
  return (
    <div aria-label={label} className="words" role="group">
      {names.map((name, i) => <button key={name} aria-pressed={i === 0} className="narrow" type="button">{name}</button>)}
    </div>
  );
});

export function Find({ entries, openIndex }) {
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query);
  const field = useRef(null);
  const [{ index, ready: read }] = useState(openIndex);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let here = true;
    read.then(() => here && setReady(true));
    return () => { here = false; };
  }, [read]);
  const bySeq = useMemo(() => new Map(entries.map((e) => [e.seq, e])), [entries]);
  const [clear] = useState(() => () => {
    setQuery("");
    field.current.focus();
  });
  return (
    <Frame title="Find what you wrote" current="/write" back="/write">
      <div className="field search" role="search">
        <label htmlFor="find">Words to look for</label>
        <p className="soft small" id="find-hint">Entries, letters, notes, check-ins, lists, answers. What you look for stays on this device and is not kept.</p>
        <input ref={field} aria-describedby="find-hint" autoCapitalize="none" autoComplete="off" enterKeyHint="search" id="find" name="find" spellCheck={false} type="search"
          value={query} onChange={(e) => setQuery(e.target.value)} />
      </div>
      <div className="find-narrow"><Narrow label="Where" names={places} /><Narrow label="When" names={times} /></div>
      <div className="region" id="urgent" role="status" tabIndex={-1} />
      <Results query={asked} index={index} bySeq={bySeq} ready={ready} clear={clear} />
    </Frame>
  );
}
