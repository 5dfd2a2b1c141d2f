export default [/[/]/.test("/"), /[/]+x/.exec("a//x")[0], "a/b/c".split(/[/]/), /\/[^/]*$/.exec("/a/b")[0], "x/y".replace(/[/\\]/g, "-")];
