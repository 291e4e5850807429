// What every page has around it: the head, the bar, and links that change the page without loading.
import { createContext, memo, useContext, useEffect } from "react";

export const Navigate = createContext(() => {});

export function Link({ href, children, ...rest }) {
  const navigate = useContext(Navigate);
  const follow = (e) => {
    if (e.defaultPrevented || e.button !== 0 || e.metaKey || e.ctrlKey || e.shiftKey || e.altKey) return;
    e.preventDefault();
    navigate(href);
  };
  return <a href={href} onClick={follow} {...rest}>{children}</a>;
}

const tabs = [
  ["Today", "/today", "M12 4v2M12 18v2M4 12h2M18 12h2M6.3 6.3l1.4 1.4M16.3 16.3l1.4 1.4M6.3 17.7l1.4-1.4M16.3 7.7l1.4-1.4M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6"],
  ["Plan", "/plan", "M4 18c5 0 4-6 8-6s3-6 8-6M4 18h.01M20 6h.01M12 12h.01"],
  ["Write", "/write", "M4 20h16M6 16l1-4 8.5-8.5 3 3L10 15z"],
  ["Contact", "/contact", "M4 6h11v8H9l-3 3v-3H4zM18 9h2v8h-2v2.5L15.5 17H11"],
  ["You", "/you", "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20c1.5-6 13.5-6 15 0"],
];

const Bar = memo(function Bar({ current }) {
  return (
    <nav aria-label="Main" className="tabs">
      {tabs.map(([label, href, path]) => (
        <Link key={href} className="tab" href={href} aria-current={href === current ? "page" : undefined}>
          <svg aria-hidden="true" className="icon" focusable="false" viewBox="0 0 24 24"><path d={path} /></svg>
          <span>{label}</span>
        </Link>
      ))}
    </nav>
  );
});

const Head = memo(function Head({ back }) {
  return (
    <header className="top">
      {back ? (
        <Link className="back" href={back} id="back"><span aria-hidden="true">‹ </span>Write</Link>
      ) : (
        <Link aria-label="Afterward, start" className="home" href="/">
          <svg aria-hidden="true" className="mark" focusable="false" viewBox="0 0 32 32">
            <path className="way" d="M4 20.5c3.5 0 4.5 1.5 7 1.5 6.8 0 8-5.8 17-5.8" />
            <path className="way" d="M11 22c6.8 0 8 5.8 17 5.8" />
            <circle className="sun" cx="12.5" cy="10" r="5.2" />
          </svg>
          <span>Afterward</span>
        </Link>
      )}
      <Link className="urge-link" href="/urge" id="to-urge">Urge</Link>
      <Link className="help-link" href="/help">Help</Link>
      <div className="lock-place" />
      <a className="exit" href="https://www.bbc.co.uk/weather" id="exit" rel="nofollow noreferrer">
        <span className="visually-hidden">Emergency: </span>Exit now
        <span aria-hidden="true" className="dots"><span /><span /><span /></span>
      </a>
    </header>
  );
});

let arrivals = 0;

// Frame lays a page out, and puts the focus on its heading after a change of page.
export function Frame({ title, current, back, children }) {
  useEffect(() => {
    document.title = title + " · Afterward";
    if (arrivals++ > 0) document.getElementById("heading").focus();
  }, [title]);
  return (
    <>
      <a className="skip" href="#main">To the content</a>
      <Head back={back} />
      <div className="notices"><div className="region" id="notices" role="status" tabIndex={-1} /></div>
      <main id="main" tabIndex={-1}>
        <h1 id="heading" tabIndex={-1}>{title}</h1>
        {children}
      </main>
      <Bar current={current} />
    </>
  );
}
