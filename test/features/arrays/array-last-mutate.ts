const st = [];
st.push(1);
st.push(2);
const q = [1, 2, 3];
q.shift();
q.push(4);
export default [st.pop(), st, q, q.length];
