const f = () => { return
1; }; export default f() === undefined;
