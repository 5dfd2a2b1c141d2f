export default `${[1, 2]} ${{}} ${null} ${undefined} ${true} ${() => (1 ? 1 : 2 && "")}`.slice(0, 35);
