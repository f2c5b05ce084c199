/** A field that is wrong, and what to do about it, in Arabic. */
export type Problem = { field: string; message: string };

type Kind =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "unconfirmed"
  | "not-found"
  | "conflict"
  | "too-large"
  | "too-many"
  | "unavailable";

const statuses = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  unconfirmed: 403,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  "too-many": 429,
  unavailable: 503,
} as const satisfies Record<Kind, number>;

/** The closed family of refusals: each has a status and an Arabic sentence a person can act on. */
export abstract class NewsroomError extends Error {
  readonly status: number;
  constructor(
    readonly kind: Kind,
    message: string,
  ) {
    super(message);
    this.status = statuses[kind];
  }
}

export class Invalid extends NewsroomError {
  constructor(
    message: string,
    readonly problems: Problem[] = [],
  ) {
    super("invalid", message);
  }
}

export class Unauthenticated extends NewsroomError {
  constructor(message = "انتهت الجلسة. سجّل الدخول من جديد.") {
    super("unauthenticated", message);
  }
}

export class Forbidden extends NewsroomError {
  constructor(message = "لا تملك صلاحية هذا الإجراء.") {
    super("forbidden", message);
  }
}

/** Whoever asks may, but proved too long ago who they are. */
export class Unconfirmed extends NewsroomError {
  constructor(message = "أكّد أنك أنت قبل هذا الإجراء: افتح صفحة التأكيد ثم أعد المحاولة.") {
    super("unconfirmed", message);
  }
}

export class NotFound extends NewsroomError {
  constructor(message = "غير موجود.") {
    super("not-found", message);
  }
}

/** Somebody was faster; `current` is what stands now. */
export class Conflict extends NewsroomError {
  constructor(
    message: string,
    readonly current: unknown = null,
  ) {
    super("conflict", message);
  }
}

export class TooLarge extends NewsroomError {
  constructor(message = "النص أكبر مما يتسع له خبر واحد: قسّمه على أكثر من خبر.") {
    super("too-large", message);
  }
}

export class TooMany extends NewsroomError {
  constructor(
    message: string,
    /** Seconds until the next try is worth making. */
    readonly retryAfter: number,
  ) {
    super("too-many", message);
  }
}

export class Unavailable extends NewsroomError {
  constructor(message = "الخدمة متوقفة مؤقتاً. أعد المحاولة بعد قليل.") {
    super("unavailable", message);
  }
}
