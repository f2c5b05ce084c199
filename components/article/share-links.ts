/** Where readers here share, in the order they use it. */
export function shareLinks(address: string, title: string) {
  const url = encodeURIComponent(address);
  const text = encodeURIComponent(title);
  return [
    { name: "واتساب", href: `https://wa.me/?text=${text}%20${url}` },
    { name: "تلغرام", href: `https://t.me/share/url?url=${url}&text=${text}` },
    { name: "فيسبوك", href: `https://www.facebook.com/sharer/sharer.php?u=${url}` },
    { name: "إكس", href: `https://x.com/intent/post?url=${url}&text=${text}` },
  ];
}
