const isPicture = (file: File) => file.type.startsWith("image/") || /\.(heic|heif|avif)$/i.test(file.name);

/** The pictures among what was dropped or pasted; what the library refuses is told file by file. */
export const picturesOf = (data: DataTransfer | null): File[] => [...(data?.files ?? [])].filter(isPicture);

/** Whether files are being dragged: their kinds are known only once they are dropped. */
export const carriesFiles = (data: DataTransfer | null): boolean => data?.types.includes("Files") ?? false;
