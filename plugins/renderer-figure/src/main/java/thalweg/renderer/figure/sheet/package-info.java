/** Pages of lines, areas and text in points, written as PDF or as SVG. */
package thalweg.renderer.figure.sheet;
