// The preview's own part of a page: loads it anew when the site was made anew, and shows what there is to mend. It is
// never published, so it may keep where the reader was in the window's own storage.
(() => {
  const script = document.currentScript;
  const build = script.dataset.build;
  const root = document.documentElement;
  const PLACE = `lantoa-preview ${location.pathname}`;
  const PANEL = 'lantoa-preview panel';
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const fields = () => all('input:not([type=password]):not([type=file]), textarea, select');

  // From the nearest element with an id down: the n-th child of the n-th child.
  const path = (element) => {
    if (!element || element === document.body || element === root) return '';
    if (element.id) return `#${CSS.escape(element.id)}`;
    const index = Array.from(element.parentElement.children).filter((child) => child !== host).indexOf(element) + 1;
    return `${path(element.parentElement) || 'body'} > ${element.localName}:nth-child(${index})`;
  };

  const remember = () => {
    const focused = document.activeElement;
    sessionStorage.setItem(PLACE, JSON.stringify({
      x: scrollX,
      y: scrollY,
      focus: path(focused),
      selection: focused && focused.selectionStart != null ? [focused.selectionStart, focused.selectionEnd] : null,
      fields: fields().map((field) => [field.value, Boolean(field.checked)]),
      open: all('details').map((details) => details.open),
      inside: Boolean(within()),
      panel: panel.scrollTop,
    }));
  };

  const restore = () => {
    const kept = JSON.parse(sessionStorage.getItem(PLACE) || 'null');
    sessionStorage.removeItem(PLACE);
    if (!kept) return kept;
    const now = fields();
    if (now.length === kept.fields.length) {
      now.forEach((field, i) => {
        const [value, checked] = kept.fields[i];
        if (field.type === 'checkbox' || field.type === 'radio') field.checked = checked;
        else if (field.value !== value) {
          field.value = value;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
      });
    }
    const folds = all('details');
    if (folds.length === kept.open.length) folds.forEach((details, i) => { details.open = kept.open[i]; });
    const scroll = () => scrollTo({ left: kept.x, top: kept.y, behavior: 'instant' });
    const focused = kept.focus && document.querySelector(kept.focus);
    if (focused) {
      focused.focus({ preventScroll: true });
      if (kept.selection) focused.setSelectionRange(kept.selection[0], kept.selection[1]);
    }
    scroll();
    // Pictures and fonts come later and move what is below them.
    if (document.readyState !== 'complete') addEventListener('load', scroll);
    return kept;
  };

  // Whoever is on the way out is not brought back.
  const reload = () => {
    if (root.classList.contains('leaving')) return;
    remember();
    location.reload();
  };

  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    Object.keys(attributes).forEach((key) => element.setAttribute(key, attributes[key]));
    element.append(...children);
    return element;
  };

  // In a tree of its own: the theme's style sheet is not for it, nor its own for the theme.
  const host = make('lantoa-preview', { hidden: '' });
  const sheet = make('link', { rel: 'stylesheet', href: new URL('preview.css', script.src).href });
  const live = make('p', { role: 'status', class: 'spoken' });
  const title = make('h2', { id: 'title' });
  const list = make('ul', { class: 'problems' });
  const more = make('p', {});
  const hide = make('button', { type: 'button', class: 'hide' });
  const panel = make('section', { role: 'dialog', 'aria-labelledby': 'title', tabindex: '-1', hidden: '' },
    hide, title, list, more);
  const badge = make('button', { type: 'button', class: 'badge', hidden: '', 'aria-expanded': 'false' });
  const within = () => host.shadowRoot && host.shadowRoot.activeElement;
  let last = null;
  let before = null;
  let latest = '';
  let told = '';
  let faulty = false;
  let ended = '';

  const toggle = (open) => {
    panel.hidden = !open;
    badge.hidden = open || !title.textContent;
    badge.setAttribute('aria-expanded', String(open));
  };
  const close = () => {
    const inside = within();
    toggle(false);
    sessionStorage.setItem(PANEL, told);
    if (inside) (before && before.isConnected ? before : badge).focus();
  };
  badge.onclick = () => {
    before = badge;
    toggle(true);
    sessionStorage.setItem(PANEL, `open ${faulty}`);
    panel.focus();
  };
  hide.onclick = close;
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden && !event.defaultPrevented) close();
  });

  const item = (problem, hint) => make('li', { class: problem.severity },
    make('p', { class: 'place' }, make('b', {}, problem.label), ' ', make('code', {}, problem.place)),
    make('p', {}, problem.message),
    make('p', { class: 'hint' }, make('b', {}, hint), ' ', problem.hint));

  const show = (state) => {
    told = JSON.stringify([state.title, state.items]);
    faulty = state.faulty;
    ended = state.ended;
    host.lang = state.language;
    title.textContent = state.title;
    badge.textContent = state.title;
    badge.classList.toggle('faulty', faulty);
    panel.classList.toggle('faulty', faulty);
    hide.textContent = state.hide;
    more.textContent = state.more;
    list.replaceChildren(...state.items.map((problem) => item(problem, state.hint)));
    // What was closed stays closed until something else is wrong; what was opened stays open until that is mended.
    const kept = sessionStorage.getItem(PANEL);
    if (!faulty && kept !== 'open false') sessionStorage.removeItem(PANEL);
    toggle(Boolean(state.title) && (kept === `open ${faulty}` || faulty && kept !== told));
    // Focus stays where it is; a screen reader is told when it has nothing else to say.
    const first = state.items[0];
    live.textContent = faulty ? `${state.title}. ${first ? `${first.place}: ${first.message}` : ''}` : '';
    if (last) {
      panel.scrollTop = last.panel;
      if (last.inside) (panel.hidden ? badge : panel).focus({ preventScroll: true });
      last = null;
    }
  };

  const hear = (event) => {
    if (event.data === latest) return;
    const state = JSON.parse(event.data);
    latest = event.data;
    if (build ? state.build !== build : state.build || String(state.change) !== script.dataset.change) reload();
    else if (build) show(state);
  };

  // Whoever goes on writing is told that nobody looks any more.
  const lose = () => {
    latest = '';
    if (!ended) return;
    title.textContent = ended;
    badge.textContent = ended;
    live.textContent = ended;
    list.replaceChildren();
    more.textContent = '';
    toggle(false);
  };

  // A browser opens six connections to a host: tabs that nobody sees leave them to those that somebody does.
  let source = null;
  let silence = 0;
  const heard = () => {
    clearTimeout(silence);
    silence = 0;
  };
  const listen = () => {
    heard();
    if (source) source.close();
    source = document.hidden ? null : new EventSource(new URL('events', script.src));
    if (!source) return;
    source.onopen = heard;
    source.onmessage = hear;
    source.onerror = () => { silence = silence || setTimeout(lose, 3000); };
  };

  last = restore();
  if (build) {
    sheet.onload = () => {
      host.hidden = false;
      listen();
    };
    sheet.onerror = listen;
    host.attachShadow({ mode: 'open' }).append(sheet, live, panel, badge);
    // One step of the Tab key away, and not behind all links of the page.
    document.body.prepend(host);
  } else listen();
  document.addEventListener('visibilitychange', listen);
  addEventListener('pageshow', (event) => { if (event.persisted) listen(); });
  addEventListener('pagehide', () => { if (source) source.close(); });
})();
