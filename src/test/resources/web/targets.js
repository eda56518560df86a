// What is too small to hit: 24 by 24 px for all that is no link in a line of text. Of those, and of what
// lies close together, axe's rule target-size takes care.
const hit = '.help a, .top a, nav a, .share a, .posters a, .places a, .more a, .choices label, button, input:not(.choice), summary';
const findings = [];
for (const target of document.querySelectorAll(hit)) {
  if (!target.checkVisibility() || target.closest('.skip')) continue;
  const box = target.getBoundingClientRect();
  if (box.width < 24 || box.height < 24) {
    findings.push(`${Math.round(box.width)} x ${Math.round(box.height)} px: ${target.outerHTML.slice(0, 160)}`);
  }
}
return findings;
