/** HTML and SVG as text: escaped, balanced, and well-formed as XML too. */
package thalweg.renderer.report.markup;
