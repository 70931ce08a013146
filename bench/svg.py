"""A drawing: shapes and text in classes, whose colours follow the reader's light or dark mode."""

# pylint: disable=invalid-name  # coordinates are called x and y
import math
from xml.sax.saxutils import escape

STYLE = """
  svg { --text: #1f2328; --muted: #59636e; --grid: #d1d9e0; --line: #818b98; --ours: #0969da; --goal: #bc4c00;
        --page: #ffffff; --loss: #fff1e5; font: 13px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
  @media (prefers-color-scheme: dark) {
    svg { --text: #e6edf3; --muted: #9198a1; --grid: #30363d; --line: #6e7681; --ours: #58a6ff; --goal: #f0883e;
          --page: #0d1117; --loss: #2a1f17; }
  }
  text { fill: var(--text); }
  .muted { fill: var(--muted); } .small { font-size: 11px; } .bold { font-weight: 600; }
  .title { font-size: 17px; font-weight: 600; } .kind { font-weight: 600; fill: var(--muted); }
  .end { text-anchor: end; } .middle { text-anchor: middle; }
  .page { fill: var(--page); } .loss { fill: var(--loss); }
  .grid { stroke: var(--grid); } .one { stroke: var(--line); stroke-width: 1.5; }
  .span { stroke: var(--ours); stroke-width: 4; opacity: .35; }
  .best { fill: var(--ours); } .ring { fill: var(--page); stroke: var(--ours); stroke-width: 2; }
  .peer { fill: var(--page); stroke: var(--muted); stroke-width: 2; }
  .goal { stroke: var(--goal); stroke-width: 3; }
"""


class Drawing:
    """Elements one after the other; what is drawn later lies above."""

    def __init__(self, width: int) -> None:
        self.width = width
        self.height = 0.0
        self._elements: list[str] = []

    def text(self, x: float, y: float, text: str, kind: str = "") -> None:
        """At its base line."""
        self._elements.append(f'<text x="{x:.1f}" y="{y:.1f}" class="{kind}">{escape(text)}</text>')

    def line(self, start: tuple[float, float], end: tuple[float, float], kind: str) -> None:
        """A straight one."""
        (x1, y1), (x2, y2) = start, end
        self._elements.append(f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" class="{kind}"/>')

    def circle(self, x: float, y: float, radius: float, kind: str) -> None:
        """Round its centre."""
        self._elements.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}" class="{kind}"/>')

    def diamond(self, x: float, y: float, radius: float, kind: str) -> None:
        """Round its centre."""
        points = f"{x:.1f},{y - radius:.1f} {x + radius:.1f},{y:.1f} {x:.1f},{y + radius:.1f} {x - radius:.1f},{y:.1f}"
        self._elements.append(f'<polygon points="{points}" class="{kind}"/>')

    def box(self, start: tuple[float, float], end: tuple[float, float], kind: str) -> None:
        """From its upper left corner to its lower right one."""
        (x1, y1), (x2, y2) = start, end
        self._elements.append(
            f'<rect x="{x1:.1f}" y="{y1:.1f}" width="{x2 - x1:.1f}" height="{y2 - y1:.1f}" class="{kind}"/>')

    def file(self, title: str) -> str:
        """The SVG."""
        size = f'width="{self.width}" height="{self.height:.0f}" viewBox="0 0 {self.width} {self.height:.0f}"'
        head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img"><title>{escape(title)}</title>'
        page = f'<rect width="{self.width}" height="{self.height:.0f}" class="page"/>'
        return "\n".join([head, f"<style>{STYLE}</style>", page, *self._elements, "</svg>"]) + "\n"


class Logarithmic:
    """An axis from a power of ten's 1, 2 or 5 to another."""

    def __init__(self, values: list[float], left: float, right: float) -> None:
        self.ticks = self._around(min(values), max(values))
        self.left, self.right = left, right

    @staticmethod
    def _around(low: float, high: float) -> list[float]:
        every = [mantissa * 10.0**exponent for exponent in range(-4, 8) for mantissa in (1, 2, 5)]
        first = max((one for one in every if one <= low * 0.97), default=every[0])
        last = min((one for one in every if one >= high * 1.03), default=every[-1])
        return [one for one in every if first <= one <= last]

    def at(self, value: float) -> float:
        """The place of a value."""
        first, last = math.log(self.ticks[0]), math.log(self.ticks[-1])
        return self.left + (math.log(value) - first) / (last - first) * (self.right - self.left)
