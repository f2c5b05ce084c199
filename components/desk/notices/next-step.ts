type Step = { label: string; to: "write" | "read" | "review" | "remarks" };

const steps: Record<string, Step> = {
  submit: { label: "راجعه", to: "review" },
  takeBack: { label: "لم يعد ينتظر مراجعتك: افتحه", to: "review" },
  sendBack: { label: "عدّله ثم أرسله من جديد", to: "write" },
  approve: { label: "تابع نشره", to: "write" },
  publish: { label: "اعرضه كما يراه القراء", to: "read" },
  publishUrgent: { label: "راجعه ووقّع عليه", to: "review" },
  undoPublication: { label: "انظر ما حدث", to: "write" },
  schedule: { label: "راجع موعده", to: "write" },
  unschedule: { label: "حدّد له موعداً أو انشره", to: "write" },
  setExpiry: { label: "راجع موعد سحبه", to: "write" },
  expire: { label: "انظر ما حدث", to: "write" },
  withdraw: { label: "اقرأ السبب", to: "write" },
  restore: { label: "اعرضه كما يراه القراء", to: "read" },
  comment: { label: "اقرأ التعليق وردّ عليه", to: "remarks" },
  mention: { label: "اقرأ التعليق وردّ عليه", to: "remarks" },
  commission: { label: "اقبله أو ابدأ الكتابة", to: "write" },
  assign: { label: "اقبله أو ابدأ الكتابة", to: "write" },
  setDue: { label: "انظر الموعد", to: "write" },
};
const otherwise: Step = { label: "افتح الخبر", to: "write" };

/** What whoever was told of an act can do now, and where. */
export function nextStep({ act, storyId }: { act: string; storyId: number }) {
  const { label, to } = steps[act] ?? otherwise;
  const story = `/desk/stories/${storyId}`;
  const href = {
    write: story,
    read: `/news/${storyId}`,
    review: `${story}/review`,
    remarks: `${story}/review?view=text#remarks`,
  }[to];
  return { label, href, isPublic: to === "read" };
}
