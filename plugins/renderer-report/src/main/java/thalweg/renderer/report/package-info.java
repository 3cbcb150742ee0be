/**
 * The report of a run: {@code index.html}, one self-contained page.
 *
 * <pre>
 *  ReportRenderer ─► Page ─► Section × n ─► Markup
 *                     │          │
 *                     │ landscape, chart ─► svg ─► thalweg.plot
 *                     │
 *                     └─► SceneData ─► Scripts (ES modules and three.js, inside the page)
 * </pre>
 *
 * <p>Without scripts the page shows still pictures; scripts put interactive ones in their place.
 *
 * <p>To add to the page, write one more {@code Section} and name it in {@code Page}.
 */
package thalweg.renderer.report;
