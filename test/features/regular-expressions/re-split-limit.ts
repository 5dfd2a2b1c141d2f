export default ["a, b;c".split(/[,;]\s*/), "abc".split(/(?:)/), "2020-01-02".split(/-/, 2)];
