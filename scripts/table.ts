/** Columns of text, aligned; colour codes take no room. */
import { stripVTControlCharacters } from "node:util";

const GAP = "  ";

/**
 * Lays out rows in columns.
 * @param align "right" for columns of numbers, by index
 * @example table([["name", "free"], ["brave-otter", "900"]], { 1: "right" })
 */
export function table(rows: readonly (readonly string[])[], align: Record<number, "right"> = {}): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column]))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column], align[column]))
        .join(GAP)
        .trimEnd(),
    )
    .join("\n");
}

const width = (cell: string) => stripVTControlCharacters(cell).length;

function pad(cell: string, to: number, align?: "right"): string {
  const spaces = " ".repeat(to - width(cell));
  return align === "right" ? spaces + cell : cell + spaces;
}
