/**
 * The report of a run: {@code index.html}, one self-contained page without scripts.
 *
 * <pre>
 *  ReportRenderer ─► Page ─► Section × n ─► Markup
 *                                │
 *               landscape, chart ┴─► svg ─► thalweg.plot
 * </pre>
 *
 * <p>To add to the page, write one more {@code Section} and name it in {@code Page}.
 */
package thalweg.renderer.report;
