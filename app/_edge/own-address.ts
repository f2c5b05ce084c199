/** This process, seen from itself: Next sets PORT when it listens. */
export const ownAddress = () => `http://127.0.0.1:${process.env.PORT ?? "3000"}`;
