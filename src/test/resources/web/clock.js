// Time that passes only when a test says so.
(() => {
  let now = 0;
  let last = 0;
  const timers = new Map();
  window.setTimeout = (act, wait = 0, ...with_) => {
    timers.set(++last, { at: now + wait, act: () => act(...with_) });
    return last;
  };
  window.clearTimeout = (id) => timers.delete(id);
  window.pass = (time) => {
    const end = now + time;
    for (;;) {
      const [id, timer] = [...timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
      if (!timer) break;
      timers.delete(id);
      now = timer.at;
      timer.act();
    }
    now = end;
  };
})();
