/** Small charts over epochs: the evidence for and against the picture. */
package thalweg.renderer.report.chart;
