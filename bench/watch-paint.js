// Runs in the page, before anything of it, as it is written: no helper of a compiler is there.
window.seen = { lcp: 0, cls: 0, tasks: [] };
const watch = (type, see) =>
  new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
watch("largest-contentful-paint", ({ startTime }) => {
  window.seen.lcp = startTime;
});
watch("layout-shift", ({ value }) => {
  window.seen.cls += value;
});
watch("longtask", ({ startTime, duration }) => {
  window.seen.tasks.push([startTime, duration]);
});
