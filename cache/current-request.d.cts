export function forRequest<Result>(id: string, work: () => Result): Result;
export function currentRequestId(): string | undefined;
