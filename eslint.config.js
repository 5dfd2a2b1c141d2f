import js from "@eslint/js";
import tseslint from "typescript-eslint";

/** The import direction of the house: node-firmware -> shared <- host-client <- scripts, never sideways, never back. */
const room = (files, forbidden) => ({
  files,
  rules: {
    "no-restricted-imports": [
      "error",
      { patterns: forbidden.map((name) => ({ group: [`**/${name}/**`], message: `may not import from ${name}/` })) },
    ],
  },
});

export default tseslint.config(
  {
    ignores: [
      "node_modules",
      "dist",
      "coverage",
      "test/fixtures/**",
      "test/features/**",
      "scripts/empty-package/**",
      "host-client/compiler/lib/**",
      "host-client/compiler/runtime/**",
      "node-firmware/loader.js",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: { globals: { process: "readonly", console: "readonly", Buffer: "readonly", URL: "readonly" } },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-explicit-any": "off",
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Espruino: `require` is the platform's own, `arguments` costs less than what a rest parameter is lowered to.
    files: ["node-firmware/**", "test/support/*.entry.ts"],
    rules: { "@typescript-eslint/no-require-imports": "off", "prefer-rest-params": "off" },
  },
  { files: ["test/**"], rules: { "max-lines-per-function": "off" } },
  room(["shared/**"], ["node-firmware", "host-client", "scripts", "test"]),
  room(["node-firmware/**"], ["host-client", "scripts", "test"]),
  room(["host-client/**"], ["scripts", "test"]),
  room(["scripts/**"], ["test"]),
);
