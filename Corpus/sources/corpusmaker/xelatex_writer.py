"""A report as LaTeX for XeLaTeX; landscape parts are pages that are turned by /Rotate."""
from .blocks import Beside, PageBreak, Paragraph, Table
from .runs import Raised, printed, runs

SPECIAL = {"\\": r"\textbackslash{}", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_", "{": r"\{", "}": r"\}",
           "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
SIZES = {"title": 1.25, "heading": 1.08, "small": 0.8}
ALIGN = {"left": r"\raggedright", "center": r"\centering", "right": r"\raggedleft"}


def escape(text):
    return "".join(SPECIAL.get(c, c) for c in text)


def inline(content, translate):
    return "".join(rf"\textsuperscript{{{escape(printed(run, translate))}}}" if isinstance(run, Raised) else escape(printed(run, translate))
                   for run in runs(content))


class LatexWriter:
    def __init__(self, report):
        self.report = report
        self.out, self.turned = [], False

    def size(self, scale):
        points = self.report.size * scale
        return rf"\fontsize{{{points:.1f}}}{{{points * 1.4:.1f}}}\selectfont "

    def paragraph(self, block):
        text = inline(block.content, self.report.translate)
        style = block.style
        if block.bold or style in ("title", "heading", "subheading"):
            text = rf"\textbf{{{text}}}"
        if style in SIZES:
            text = self.size(SIZES[style]) + text
        if style in ("title", "centre"):
            self.out.append(rf"{{\centering {text}\par}}")
        else:
            indent = r"\hspace*{1.1cm}" if style == "body" else ""
            left = r"\leftskip=1.1cm" if style == "list" else ""
            keep = r"\nopagebreak" if style == "heading" else ""
            self.out.append(rf"{{{left}\noindent{indent}\raggedright {text}\par}}{keep}")

    def cell(self, table, column, cell):
        bars = "|" if table.look == "grid" else ""
        width = f"{sum(table.widths[column:column + cell.colspan]) / sum(table.widths):.4f}"
        lines = inline(cell.content, self.report.translate).split("\n")
        text = r"\newline ".join(rf"\textbf{{{line}}}" if cell.bold and line else line for line in lines)
        if cell.vertical:
            text = rf"\rotatebox{{90}}{{{text}}}"
        left = bars if column == 0 else ""
        # \multicolumn for one column too: every cell has an alignment of its own.
        return (rf"\multicolumn{{{cell.colspan}}}{{{left}>{{{ALIGN[cell.align]}\arraybackslash}}p{{\dimexpr {width}\whole"
                rf" - 2\tabcolsep\relax}}{bars}}}{{{text}}}")

    def row(self, table, row):
        column, cells = 0, []
        for cell in row:
            cells.append(self.cell(table, column, cell))
            column += cell.colspan
        return " & ".join(cells) + r" \\"

    def rows(self, table):
        """(header, body) with the rules between them."""
        line = r"\hline" if table.look == "grid" else ""
        rows = [self.row(table, row) + line for row in table.rows]
        head, body = rows[:table.header_rows], rows[table.header_rows:]
        if table.look == "rules":
            head = [r"\toprule", *head, r"\midrule"] if head else []
            body = [*body, r"\bottomrule"]
        elif line:
            head, body = ([line, *head] if head else head), ([line, *body] if not head else body)
        return "\n".join(head), "\n".join(body)

    def columns(self, table):
        return "".join(rf"p{{\dimexpr {w / sum(table.widths):.4f}\whole - 2\tabcolsep\relax}}" for w in table.widths)

    def table(self, block):
        head, body = self.rows(block)
        if block.repeat_header and head:
            head += "\n\\endhead"
        self.out.append(rf"{{{self.size(0.88)}\setlength{{\whole}}{{\linewidth}}\begin{{longtable}}[l]{{{self.columns(block)}}}"
                        f"\n{head}\n{body}\n" + r"\end{longtable}}")

    def beside(self, block):
        share = f"{0.98 / len(block.tables) - 0.01:.3f}"
        parts = []
        for table in block.tables:
            head, body = self.rows(table)
            parts.append(rf"\begin{{minipage}}[t]{{{share}\linewidth}}\vspace{{0pt}}\setlength{{\whole}}{{\linewidth}}"
                         rf"\begin{{tabular}}{{{self.columns(table)}}}" + f"\n{head}\n{body}\n" + r"\end{tabular}\end{minipage}")
        self.out.append(rf"\noindent{{{self.size(0.88)}" + r"\hfill ".join(parts) + r"\par}\medskip")

    def turn(self, landscape):
        if self.turned:
            self.out.append(r"\end{landscape}")
        if landscape:
            self.out.append(r"\begin{landscape}")
        elif not self.turned and self.out:
            self.out.append(r"\newpage")
        self.turned = landscape

    def document(self):
        report = self.report
        margin = 1.9 + report.extra_margin
        if report.landscape:
            self.turn(True)
        for block in report.blocks:
            if isinstance(block, PageBreak):
                if block.landscape and self.turned:
                    self.out.append(r"\newpage")
                else:
                    self.turn(block.landscape)
            elif isinstance(block, Paragraph):
                self.paragraph(block)
            elif isinstance(block, Beside):
                self.beside(block)
            elif isinstance(block, Table):
                self.table(block)
        if self.turned:
            self.out.append(r"\end{landscape}")
        return rf"""\documentclass{{article}}
\usepackage[a4paper,margin={margin:g}cm,footskip=0.7cm]{{geometry}}
\usepackage{{fontspec,array,longtable,booktabs,graphicx,pdflscape}}
\usepackage{{fancyhdr}}
\setmainfont{{{report.font}}}
\XeTeXlinebreaklocale "th"
\XeTeXlinebreakskip=0pt plus 1pt
\pagestyle{{fancy}}\fancyhf{{}}\renewcommand{{\headrulewidth}}{{0pt}}
\cfoot{{\fontsize{{9}}{{12}}\selectfont {escape(report.translate(report.footer))} · หน้า \thepage}}
\setlength{{\tabcolsep}}{{3pt}}\setlength{{\LTpre}}{{4pt}}\setlength{{\LTpost}}{{4pt}}\setlength{{\parskip}}{{2pt}}
\setlength{{\extrarowheight}}{{3pt}}\newlength{{\whole}}
\begin{{document}}
{self.size(1)}
""" + "\n".join(self.out) + "\n\\end{document}\n"


def xelatex(report):
    return LatexWriter(report).document()
