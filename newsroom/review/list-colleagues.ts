import { may } from "@/newsroom/accounts/may";
import { listStaff } from "@/newsroom/accounts/queries";
import type { Db } from "@/newsroom/ctx";
import type { Person, Story } from "@/newsroom/stories/story";

/** Who may read the story and can be called to it by name. */
export async function listColleagues(db: Db, story: Story): Promise<Person[]> {
  const viewers = await listStaff(db);
  return viewers.filter((viewer) => may(viewer, "story:read", story)).map(({ id, name }) => ({ id, name }));
}
