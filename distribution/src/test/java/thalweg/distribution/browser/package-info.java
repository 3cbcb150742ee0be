/** The report as its readers open it: in a real browser, driven through WebDriver. */
package thalweg.distribution.browser;
