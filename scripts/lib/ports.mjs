import { connect, createServer } from "node:net";
import { Failure } from "./failure.mjs";

const PROBE_MS = 1_000;

/**
 * Whether somebody answers there.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<boolean>}
 */
export function answers(port, host = "127.0.0.1") {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const done = (/** @type {boolean} */ yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.setTimeout(PROBE_MS, () => done(false));
    socket.once("connect", () => done(true));
    socket.once("error", () => done(false));
  });
}

/**
 * Listens for a moment: the port asked for, or any free one for 0.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<number>}
 */
function tryListening(port, host = "127.0.0.1") {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}

export const freePort = () => tryListening(0);

/**
 * Refuses a port that another program holds.
 * @param {number} port
 * @param {string} host
 */
export async function refusePortInUse(port, host) {
  const error = await tryListening(port, host).then(
    () => null,
    (/** @type {NodeJS.ErrnoException} */ reason) => reason,
  );
  if (error?.code === "EACCES")
    throw new Failure(
      `لا يُسمح لهذا المستخدم بالمنفذ ${port}: اختر منفذًا أعلى من 1023، مثلًا PORT=3000 npm start`,
      `Port ${port} is not allowed for this user: choose one above 1023, for example PORT=3000 npm start`,
    );
  if (error?.code === "EADDRNOTAVAIL" || error?.code === "ENOTFOUND")
    throw new Failure(
      `العنوان ${host} ليس من عناوين هذا الجهاز: صحّح BIND_ADDRESS.`,
      `${host} is not an address of this machine: correct BIND_ADDRESS.`,
    );
  if (error || (await answers(port)))
    throw new Failure(
      `المنفذ ${port} يستعمله برنامج آخر: أوقفه، أو اختر منفذًا غيره: PORT=${port + 1} npm start`,
      `Port ${port} is used by another program: stop it, or choose another: PORT=${port + 1} npm start`,
    );
}
