Promise.reject(new Error("lost"));
export default 1;
