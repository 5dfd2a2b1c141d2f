export default [decodeURIComponent("%C3%A9").length, decodeURIComponent("%C3%A9").charCodeAt(0)];
