/** The parts of the page, one class each. */
package thalweg.renderer.report.section;
