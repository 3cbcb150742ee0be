/**
 * Plots in SVG: areas, axes, lines and symbols. Coordinates are those of the view box, y downwards.
 */
package thalweg.renderer.report.svg;
