/** The still of the loss plane: colours, iso-lines and paths in one SVG. */
package thalweg.renderer.report.landscape;
