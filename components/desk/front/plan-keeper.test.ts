import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FrontPlan } from "@/db/types";
import { PlanKeeper, type SendAnswer } from "./plan-keeper";
import type { Arrangement } from "./types";

const planNamed = (title: string): FrontPlan => ({
  blocks: [
    {
      kind: "lead",
      sectionId: null,
      title,
      isShown: true,
      count: 1,
      fill: { from: "own", id: null, onlyWithPicture: false },
      slots: [],
    },
  ],
});
const arrangement = (version: number, plan: FrontPlan): Arrangement => ({
  version,
  plan,
  slots: {},
  mine: [],
  changed: [],
  mayAll: true,
  launchId: null,
  launches: [],
});

/** A server with one draft, that can be slow, gone, or changed by somebody else. */
function aServer() {
  const server = { version: 1, plan: planNamed("أ"), isGone: false, sent: [] as string[] };
  const send = async (version: number, plan: FrontPlan): Promise<SendAnswer> => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (server.isGone) return { kind: "offline", message: "لا اتصال" };
    server.sent.push(plan.blocks[0]?.title ?? "");
    if (version !== server.version)
      return {
        kind: "conflict",
        message: "سبقتك سلمى",
        standing: { version: server.version, plan: server.plan, changedBy: "سلمى" },
      };
    server.version += 1;
    server.plan = plan;
    return { kind: "saved", arrangement: arrangement(server.version, plan) };
  };
  return { server, keeper: new PlanKeeper(arrangement(1, server.plan), send) };
}

const titleOf = (plan: FrontPlan) => plan.blocks[0]?.title;

describe("keeping a plan", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("shows an act at once and sends those of one breath together", async () => {
    const { server, keeper } = aServer();
    keeper.change(planNamed("ب"));
    keeper.change(planNamed("ج"));
    expect(titleOf(keeper.read().plan)).toBe("ج");
    expect(keeper.read().status).toBe("saving");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.sent).toEqual(["ج"]);
    expect(keeper.read()).toMatchObject({ status: "saved", arrangement: { version: 2 } });
  });

  test("sends what changed while the first was on its way, over the version that came back", async () => {
    const { server, keeper } = aServer();
    keeper.change(planNamed("ب"));
    await vi.advanceTimersByTimeAsync(300);
    keeper.change(planNamed("ج"));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.sent).toEqual(["ب", "ج"]);
    expect(titleOf(server.plan)).toBe("ج");
    expect(keeper.read().status).toBe("saved");
  });

  test("keeps everything through an outage and sends it when the server is back", async () => {
    const { server, keeper } = aServer();
    server.isGone = true;
    keeper.change(planNamed("ب"));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(keeper.read()).toMatchObject({ status: "offline", message: "لا اتصال" });
    expect(titleOf(keeper.read().plan)).toBe("ب");
    server.isGone = false;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(keeper.read().status).toBe("saved");
    expect(titleOf(server.plan)).toBe("ب");
  });

  test("writes over nobody: a stale plan stays here until somebody decides", async () => {
    const { server, keeper } = aServer();
    server.version = 5;
    server.plan = planNamed("سلمى");
    keeper.change(planNamed("ب"));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(keeper.read()).toMatchObject({ status: "conflict", message: "سبقتك سلمى" });
    keeper.change(planNamed("ج"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(titleOf(server.plan)).toBe("سلمى");
    expect(titleOf(keeper.read().plan)).toBe("ج");
    keeper.insist(arrangement(5, server.plan), planNamed("ج"));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(keeper.read().status).toBe("saved");
    expect(titleOf(server.plan)).toBe("ج");
  });

  test("takes another's draft where that is chosen", async () => {
    const { server, keeper } = aServer();
    server.version = 5;
    keeper.change(planNamed("ب"));
    await vi.advanceTimersByTimeAsync(1_000);
    keeper.take(arrangement(5, planNamed("سلمى")));
    expect(keeper.read()).toMatchObject({ status: "saved", canUndo: false });
    expect(titleOf(keeper.read().plan)).toBe("سلمى");
  });

  test("takes acts back one by one, and sends that too", async () => {
    const { server, keeper } = aServer();
    keeper.change(planNamed("ب"));
    keeper.change(planNamed("ج"));
    keeper.undo();
    expect(titleOf(keeper.read().plan)).toBe("ب");
    keeper.undo();
    expect(keeper.read().canUndo).toBe(false);
    keeper.undo();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(titleOf(server.plan)).toBe("أ");
  });

  test("is settled when the last act is kept, and says when it is not", async () => {
    const { server, keeper } = aServer();
    expect(await keeper.settled()).toBe(true);
    keeper.change(planNamed("ب"));
    const settled = keeper.settled();
    await vi.advanceTimersByTimeAsync(500);
    expect(await settled).toBe(true);
    expect(titleOf(server.plan)).toBe("ب");
    server.isGone = true;
    keeper.change(planNamed("ج"));
    const unsettled = keeper.settled();
    await vi.advanceTimersByTimeAsync(500);
    expect(await unsettled).toBe(false);
    keeper.stop();
  });
});
