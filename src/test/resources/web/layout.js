// What does not fit: text past the edge of the window, or cut off by its box. A finding a line.
const findings = [];
const name = (element) => element.outerHTML.slice(0, 120);
const width = document.documentElement.clientWidth;
const scrolls = (element) => element.closest('.table') !== null;
const unseen = (element) => element.closest('.hidden, .skip') !== null;

if (document.documentElement.scrollWidth > width) {
  findings.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${width} px`);
}
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const text = texts.currentNode;
  const parent = text.parentElement;
  // Tables have a frame of their own to scroll in, as WCAG 1.4.10 allows.
  if (!text.data.trim() || !parent.checkVisibility() || scrolls(parent) || unseen(parent)) continue;
  const range = document.createRange();
  range.selectNodeContents(text);
  for (const box of range.getClientRects()) {
    if (box.left < -0.5 || box.right > width + 0.5) {
      findings.push(`text from ${box.left} to ${box.right} px: ${text.data.trim().slice(0, 60)}`);
    }
  }
}
for (const element of document.body.querySelectorAll('*')) {
  const style = getComputedStyle(element);
  const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  // What is folded up whole is not cut off.
  if (!cuts || !element.clientHeight || unseen(element) || scrolls(element) || !element.checkVisibility()) continue;
  if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) {
    findings.push(`cut off: ${name(element)}`);
  }
}
// Text runs out of its box, and into the next, where the height is fixed.
for (const element of document.body.querySelectorAll('a, button, p, li, h1, h2, h3, h4, dd, dt, label')) {
  if (!element.checkVisibility() || unseen(element) || getComputedStyle(element).display === 'inline') continue;
  // In the tight lines of a large heading the letters' own boxes, not their ink, are higher than the line.
  const slack = Math.max(2, parseFloat(getComputedStyle(element).fontSize) / 4);
  if (element.clientHeight > 0 && element.scrollHeight > element.clientHeight + slack) {
    findings.push(`${element.scrollHeight} px of text in ${element.clientHeight} px: ${name(element)}`);
  }
}
return findings;
