const rows = ["Zürich;8001", "Genève;1200"].map((r) => r.split(";"));
export default rows.map(([city, zip]) => `${city!.padEnd(10, ".")}${zip!.padStart(6)}`).join("\n");
