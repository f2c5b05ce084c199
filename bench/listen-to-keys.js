/* In the page, before its own scripts: how long each key takes to its paint, and when the text can be written in. */
window.keys = [];
const painted = new MessageChannel();
painted.port1.onmessage = ({ data }) => window.keys.push(performance.now() - data);
addEventListener(
  "keydown",
  ({ timeStamp }) => requestAnimationFrame(() => painted.port2.postMessage(timeStamp)),
  true,
);
const look = () => {
  if (document.querySelector(".written[contenteditable=true]")) window.writable = performance.now();
  else requestAnimationFrame(look);
};
requestAnimationFrame(look);
