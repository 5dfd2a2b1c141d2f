let h = 0;
for (const c of "hash me") h = (h * 31 + c.charCodeAt(0)) | 0;
export default h;
