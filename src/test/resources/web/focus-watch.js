// Looks at each element that gets the focus, where the browser scrolled it to.
window.seen = [];
document.addEventListener('focusin', (event) => {
  const element = event.target;
  // Of a radio button that is not drawn, the label shows what it is and that it has the focus.
  const shown = element.matches('.choice') ? document.querySelector(`label[for="${element.id}"]`) : element;
  let points = 0, free = 0;
  for (const whole of shown.getClientRects()) {
    // What is higher than half the window can't be seen whole: only what lies in the window counts.
    const high = whole.height > innerHeight / 2;
    const from = high ? Math.max(whole.top, 0) : whole.top;
    const to = high ? Math.min(whole.bottom, innerHeight) : whole.bottom;
    const box = { left: whole.left, width: whole.width, top: from, height: Math.max(0, to - from) };
    for (let x = 0.5; x < 10; x++) {
      for (let y = 0.5; y < 10; y++) {
        const left = box.left + box.width * x / 10;
        const top = box.top + box.height * y / 10;
        const there = document.elementFromPoint(left, top);
        points++;
        if (there && shown.contains(there)) free++;
      }
    }
  }
  window.seen.push({ element, share: points ? free / points : 0, name: element.outerHTML.slice(0, 120) });
});
