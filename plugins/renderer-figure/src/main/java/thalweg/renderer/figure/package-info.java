/** The renderer {@code figure}: a run as a figure of several panels for a paper, in PDF and SVG. */
package thalweg.renderer.figure;
