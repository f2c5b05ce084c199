import { enterDesk } from "@/app/_edge/context";
import { HomeScreen } from "@/components/desk/home/home-screen";
import { LapsedPanel } from "@/components/desk/media/lapsed-alarm";
import { AssignmentsPanel } from "@/components/desk/plan/assignments-panel";
import { CommissionButton } from "@/components/desk/plan/commission-button";
import { DutyPanel } from "@/components/desk/plan/duty-panel";
import { planMessages } from "@/components/desk/plan/messages";
import { mayEver } from "@/newsroom/accounts/may";
import { listLatest } from "@/newsroom/articles/lists";
import { countFailed } from "@/newsroom/delivery/queries";
import { listLapsed } from "@/newsroom/media/list-lapsed";
import { getHouse } from "@/newsroom/settings/queries";
import { listHome } from "@/newsroom/stories/list-home";
import { deskPlan } from "./desk-plan";

export const instant = false;

const PUBLISHED_SHOWN = 6;

export default async function HomePage() {
  const ctx = await enterDesk("any");
  const house = await getHouse(ctx.db);
  const seesNews = mayEver(ctx.user, "story:read");
  const mayMail = mayEver(ctx.user, "settings:manage");
  const [home, failedDeliveries, published, plan, lapsed] = await Promise.all([
    seesNews ? listHome(ctx, house) : null,
    mayMail || mayEver(ctx.user, "outlet:manage") ? countFailed(ctx.db, { isForOutlets: !mayMail }) : 0,
    listLatest(ctx.db, { limit: PUBLISHED_SHOWN }),
    seesNews ? deskPlan(ctx, house.calendar) : null,
    listLapsed(ctx),
  ]);
  const clock = { now: ctx.now, calendar: house.calendar };
  return (
    <HomeScreen
      home={home}
      failedDeliveries={failedDeliveries}
      failedAt={mayMail ? "/desk/admin/mail" : "/desk/admin/outlets"}
      published={published.rows}
      alarms={<LapsedPanel lapsed={lapsed} />}
      plan={
        plan && {
          action: plan.mayCommission ? <CommissionButton {...plan} calendar={house.calendar} /> : null,
          mine: <AssignmentsPanel title={planMessages.assignments} rows={plan.mine} isMine {...clock} />,
          desk: (
            <>
              <AssignmentsPanel title={planMessages.deskAssignments} rows={plan.others} {...clock} />
              <DutyPanel day={plan.today} rows={plan.duty} people={plan.people} />
            </>
          ),
        }
      }
      {...clock}
    />
  );
}
