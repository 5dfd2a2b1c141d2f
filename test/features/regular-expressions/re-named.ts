const m = "2024-02-29".match(/(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)/);
export default [m?.groups?.y, m?.[2], m?.index];
