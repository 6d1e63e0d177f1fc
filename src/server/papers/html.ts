import { type Paper, stampOf, type Table } from './paper.js'

/** The document as a page that needs nothing beside it. */
export const toHtml = (paper: Paper): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeHtml(paper.title)}</title>
<style>
body { font: 14px/1.4 sans-serif; margin: 2rem; color: #222; }
table { border-collapse: collapse; margin-bottom: 1.5rem; }
th, td { border: 1px solid #ccc; padding: 0.25rem 0.6rem; text-align: left; }
th { background: #f0f0f0; }
</style>
</head>
<body>
<h1>${escapeHtml(paper.title)}</h1>
<p>${stampOf(paper)}</p>
<table>
${paper.facts.map(([name, value]) => `<tr><th>${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`).join('\n')}
</table>
${paper.tables.map(tableOf).join('\n')}
</body>
</html>
`

const tableOf = ({ title, columns, rows }: Table): string => `<h2>${escapeHtml(title)}</h2>
<table>
<thead><tr>${columns.map(name => `<th>${escapeHtml(name)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(row => `<tr>${row.map(cell => `<td>${escapeHtml(String(cell))}</td>`).join('')}</tr>`).join('\n')}
</tbody>
</table>`

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it stands in HTML or XML. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, sign => entities[sign] ?? sign)
