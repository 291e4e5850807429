// The page to write on: the open field and the list of what was written.
import { memo, useEffect, useRef, useState } from "react";
import { Frame, Link } from "./frame.jsx";
import { loadDraft, saveDraft } from "./store.js";

const pageOfEntries = 30;
const saveDelay = 200; // ms; the first change sets the time, so nothing waits longer

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export const longDay = (on) => day.format(new Date(on));

// opening is the beginning of a text.
function opening(text) {
  const line = text.slice(0, 200).replace(/\s+/g, " ").trim();
  if (line.length <= 90) return line;
  return line.slice(0, line.lastIndexOf(" ", 89)) + "…";
}

const Row = memo(function Row({ entry }) {
  return (
    <li>
      <Link href={"/write?e=" + entry.id}>
        <span className="small soft">{longDay(entry.on)}</span>
        <span>{opening(entry.text)}</span>
      </Link>
    </li>
  );
});

const Entries = memo(function Entries({ entries }) {
  const [shown, setShown] = useState(pageOfEntries);
  if (entries.length === 0) return <p className="soft">Nothing yet. What you put in the journal is listed here, the newest first.</p>;
  return (
    <>
      <ul className="list">{entries.slice(0, shown).map((e) => <Row key={e.id} entry={e} />)}</ul>
      {entries.length > shown && (
        <button className="btn ghost" type="button" onClick={() => setShown(shown + pageOfEntries)}>Show earlier ones</button>
      )}
    </>
  );
});

// useDraft is the text that is being written. It is saved while it is typed, and at once when the page
// is hidden or left.
function useDraft() {
  const [text, setText] = useState(loadDraft);
  const now = useRef(text);
  const timer = useRef(0);
  const save = () => {
    if (!timer.current) return;
    clearTimeout(timer.current);
    timer.current = 0;
    saveDraft(now.current);
  };
  useEffect(() => {
    addEventListener("pagehide", save);
    document.addEventListener("visibilitychange", save);
    return () => {
      save();
      removeEventListener("pagehide", save);
      document.removeEventListener("visibilitychange", save);
    };
  }, []);
  const change = (value) => {
    now.current = value;
    setText(value);
    timer.current ||= setTimeout(save, saveDelay);
  };
  return [text, change];
}

export function Write({ entries, keep }) {
  const [text, setText] = useDraft();
  const [said, setSaid] = useState("");
  const put = () => {
    if (text.trim() === "") return setSaid("There is nothing written yet.");
    keep(text);
    setText("");
    setSaid("It is in your journal.");
  };
  return (
    <Frame title="Write it down" current="/write">
      <div className="field">
        <label htmlFor="draft">What is on your mind?</label>
        <p className="soft small" id="draft-hint">Only for you. It is saved on this device while you type. Fifteen minutes are enough; if it makes things heavier, stop and do something with your hands.</p>
        <textarea aria-describedby="draft-hint" autoCapitalize="sentences" autoComplete="off" id="draft" name="draft" rows={7} spellCheck={false}
          value={text} onChange={(e) => { setText(e.target.value); setSaid(""); }} />
      </div>
      <div className="actions"><button className="btn primary" id="keep" type="button" onClick={put}>Put it in the journal</button></div>
      <p className="small soft" id="kept" role="status">{said}</p>
      <p className="small">Not sure what to write? <Link className="inline-way" href="/reflect" id="to-reflect">Questions to write about</Link></p>
      <div className="write-ways">
        <p className="small">Something to say to them? <Link className="inline-way" href="/write?for=letter" id="to-letter">A letter that is never sent</Link></p>
        <p className="small">Something they may read one day? <Link className="inline-way" href="/drafts" id="to-drafts">Drafts</Link></p>
        <p className="small">A talk you both want? <Link className="inline-way" href="/talk" id="to-talk">Prepare it</Link></p>
      </div>
      <h2>Your journal</h2>
      <p className="small"><Link className="inline-way" href="/find" id="to-find">Find something you wrote</Link></p>
      <div className="entries"><Entries entries={entries} /></div>
    </Frame>
  );
}
