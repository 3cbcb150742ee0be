/** From values to positions: linear and logarithmic scales, round ticks, and numbers as text. */
package thalweg.renderer.report.scale;
