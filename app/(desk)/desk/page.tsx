import { enterDesk } from "@/app/_edge/context";
import { HomeScreen } from "@/components/desk/home-screen";
import { mayEver } from "@/newsroom/accounts/may";
import { listLatest } from "@/newsroom/articles/lists";
import { countFailed } from "@/newsroom/delivery/queries";
import { getHouse } from "@/newsroom/settings/queries";
import { listHome } from "@/newsroom/stories/list-home";

export const instant = false;

const PUBLISHED_SHOWN = 6;

export default async function HomePage() {
  const ctx = await enterDesk("any");
  const house = await getHouse(ctx.db);
  const seesNews = mayEver(ctx.user, "story:read");
  const [home, failedDeliveries, published] = await Promise.all([
    seesNews ? listHome(ctx, house) : null,
    mayEver(ctx.user, "settings:manage") ? countFailed(ctx.db) : 0,
    listLatest(ctx.db, { limit: PUBLISHED_SHOWN }),
  ]);
  return (
    <HomeScreen
      home={home}
      failedDeliveries={failedDeliveries}
      published={published.rows}
      now={ctx.now}
      calendar={house.calendar}
    />
  );
}
