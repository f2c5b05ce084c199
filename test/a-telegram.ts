import { type Asked, aHub, type Reaction } from "./a-hub";

type Given = { chat_id: string; message_id?: number; text?: string };
type Fault = Reaction | "lost";

export const TOKEN = "123456:AAfakefakefakefakefakefake";

const said = (status: number, answer: Record<string, unknown>): Reaction => ({
  status,
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ ok: status === 200, ...answer }),
});

export const refusal = (status: number, description: string, parameters = {}): Reaction =>
  said(status, { error_code: status, description, parameters });

/**
 * The Bot API as far as we use it, with one channel. `faults` are what it does next instead of its work; «lost» does
 * the work and cuts the line before the answer.
 */
export async function aTelegram() {
  const channel = new Map<number, string>();
  const calls: string[] = [];
  const faults: Fault[] = [];
  let last = 0;
  const works: Record<string, (given: Given) => Reaction> = {
    sendMessage: ({ text = "" }) => {
      last += 1;
      channel.set(last, text);
      return said(200, { result: { message_id: last } });
    },
    editMessageText: ({ message_id = 0, text = "" }) => {
      if (!channel.has(message_id)) return refusal(400, "Bad Request: message to edit not found");
      if (channel.get(message_id) === text)
        return refusal(400, "Bad Request: message is not modified: specified new message content");
      channel.set(message_id, text);
      return said(200, { result: { message_id } });
    },
    deleteMessage: ({ message_id = 0 }) =>
      channel.delete(message_id)
        ? said(200, { result: true })
        : refusal(400, "Bad Request: message to delete not found"),
  };
  const react = ({ path, body }: Asked): Reaction => {
    const method = path.replace(`/bot${TOKEN}/`, "");
    calls.push(method);
    const fault = faults.shift();
    if (fault && fault !== "lost") return fault;
    const done = works[method]?.(JSON.parse(body)) ?? refusal(404, "Not Found");
    return fault === "lost" ? "cut" : done;
  };
  const { url, asked } = await aHub(react);
  return { url, asked, calls, faults, channel, shown: () => [...channel.values()] };
}
