#!/usr/bin/env python3
"""Opens report.html in a real browser and does what its readers do.

Usage: browser.py COLLATE FILE... [--axe AXE.MIN.JS]

Needs Chromium with its driver and selenium; axe.min.js is that of axe-playwright-python 0.1.8. What is missing is
skipped with a message. Checked: no console message and no request, at 400 and 1280 pixels in both schemes no violation
with every detail open, every link has its target, filters stand in the address, keys, export, three readers' tasks, and
that all evidence can be read without the script.
"""
import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

try:
    from selenium import webdriver
    from selenium.webdriver.common.by import By
    from selenium.webdriver.common.keys import Keys
except ImportError:
    sys.exit(print("skip: selenium is not on this machine"))

failures = []


def check(holds, what):
    if not holds:
        failures.append(what)
        print(f"FAILED: {what}")


def browser(width, height, *arguments, script=True):
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", f"--window-size={width},{height}", *arguments):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    if not script:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    options.binary_location = shutil.which("chromium") or ""
    # The machine's own driver: selenium would look for one on the network.
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
    return driver


def shown(driver, selector):
    return [node for node in driver.find_elements(By.CSS_SELECTOR, selector) if node.is_displayed()]


def accessible(address, axe):
    for scheme in ("light", "dark"):
        for width in (400, 1280):
            driver = browser(width, 900)
            driver.execute_cdp_cmd(
                "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
            driver.get(address)
            driver.execute_script("document.querySelectorAll('details').forEach(node => { node.open = true })")
            # The page's policy lets no other script in; the driver's own is not bound by it.
            driver.execute_script(axe)
            found = driver.execute_async_script(
                "const done = arguments[0]; axe.run().then(result => done(result.violations.map("
                "v => v.id + ': ' + v.nodes.length + ' such as ' + v.nodes[0].html.slice(0, 160))))")
            check(not found, f"violations, {scheme}, {width} px: {found}")
            driver.quit()


def quiet(driver):
    messages = [entry["message"] for entry in driver.get_log("browser")]
    check(not messages, f"console: {messages}")
    requests = [entry["message"] for entry in driver.get_log("performance")
                if '"Network.requestWillBeSent"' in entry["message"]]
    foreign = [message for message in requests if '"url":"file:' not in message]
    check(not foreign, f"requests: {foreign[:2]}")


def linked(driver):
    missing = driver.execute_script(
        "return [...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1))"
        ".filter(id => !document.getElementById(id))")
    check(not missing, f"links without target: {missing[:5]}")
    check(not driver.execute_script("return [...document.links].filter(a => !a.hash).length"), "links that leave the page")


def used(driver, address):
    links = driver.find_elements(By.CSS_SELECTOR, "a[data-filter]")
    check(links, "counts that are filters")
    for index in range(len(links)):
        driver.get(address)
        link = driver.find_elements(By.CSS_SELECTOR, "a[data-filter]")[index]
        query = link.get_attribute("data-filter")
        link.click()
        time.sleep(0.1)
        check(query in driver.current_url, f"{query} stands in the address")
        key = query.split("=")[1]
        visible = driver.execute_script(
            "return [...document.querySelectorAll('[data-has]')].filter(node => !node.hidden)"
            ".map(node => node.dataset.has.split(' '))")
        check(visible and all(key in has for has in visible), f"{query} shows what has it and nothing else")
        again = driver.current_url
        driver.get("about:blank")
        driver.get(again)
        kept = driver.execute_script("return document.querySelectorAll('[data-has]:not([hidden])').length")
        check(kept == len(visible), f"{query} shows the same when the address is opened")
    driver.get("about:blank")
    driver.get(address)
    body = driver.find_element(By.TAG_NAME, "body")
    body.send_keys("/")
    check(driver.switch_to.active_element.get_attribute("type") == "search", "/ leads to the search")
    driver.switch_to.active_element.send_keys("zzzz-nowhere")
    check(not driver.execute_script("return document.querySelectorAll('[data-has]:not([hidden])').length"), "search hides")
    driver.switch_to.active_element.send_keys(Keys.CONTROL + "a", Keys.DELETE, Keys.ESCAPE)
    body.send_keys("j")
    first = driver.switch_to.active_element.get_attribute("data-has")
    check(first, "j leads to the first conflict or fact")
    body = driver.switch_to.active_element
    body.send_keys("j", "k")
    check(driver.switch_to.active_element.get_attribute("data-has") == first, "k leads back")
    driver.switch_to.active_element.send_keys("?")
    check(shown(driver, "dialog[open]"), "? shows the keys")
    driver.switch_to.active_element.send_keys(Keys.ESCAPE)
    small = driver.execute_script(
        "return [...document.querySelectorAll('button, select, input, .counts a, nav a, .badge, summary, .matrix td a')]"
        ".filter(node => node.getClientRects().length && node.getBoundingClientRect().height < 23.5)"
        ".map(node => node.outerHTML.slice(0, 80))")
    check(not small, f"targets under 24 px: {len(small)}, such as {small[:2]}")


class Task:
    """A reader's task from the top of the page: what it took, in actions and in seconds."""

    def __init__(self, driver, address, name):
        driver.get("about:blank")
        driver.get(address)
        self.name, self.actions, self.begun = name, 0, time.monotonic()

    def act(self, node):
        node.click()
        self.actions += 1
        time.sleep(0.1)

    def end(self, holds):
        seconds = time.monotonic() - self.begun
        print(f"task: {self.name}: {self.actions} actions, {seconds:.1f} s")
        check(holds and self.actions <= 3, f"{self.name}: {self.actions} actions")


def tasks(driver, address):
    """Three readers' tasks, each in at most three actions from the top."""
    task = Task(driver, address, "find the material conflicts")
    glance = driver.execute_script(
        "return [...document.querySelectorAll('.headlines .question')].slice(0, 10)"
        ".map(node => node.getBoundingClientRect().bottom)")
    task.end(all(bottom <= 800 for bottom in glance))
    task = Task(driver, address, "find what only the second account has")
    only = [link for link in driver.find_elements(By.CSS_SELECTOR, "a[data-filter]") if " only in B" in link.text]
    if only:
        task.act(only[0])
        facts = shown(driver, "#unique .fact")
        task.end(facts and all("B" in fact.get_attribute("data-has").split() for fact in facts))
    task = Task(driver, address, "find where a figure of a conflict comes from")
    question = shown(driver, ".headlines .question")
    if question:
        task.act(question[0])
        task.act(driver.find_element(By.CSS_SELECTOR, "#conflicts article.current .sides q a"))
        task.end(in_text(driver))
    task = Task(driver, address, "find where a figure of a fact comes from")
    marks = driver.find_elements(By.CSS_SELECTOR, "#answer .agreed .carriers a")
    if marks:
        task.act(marks[0])
        task.end(in_text(driver))


def in_text(driver):
    """Whether the address leads to a passage inside the text of a file, and the passage is in view."""
    return driver.execute_script(
        "const node = document.getElementById(location.hash.slice(1)); const box = node && node.getBoundingClientRect();"
        "return Boolean(node && node.closest('#reading article') && box.bottom > 0 && box.top < innerHeight)")


def sorted_matrix(driver, address):
    """The matrix in the order of a file and back; clauses stay below their sentence."""
    driver.get("about:blank")
    driver.get(address)
    read = ("return [...document.querySelectorAll('.matrix tbody')].map(body =>"
            " [...body.querySelectorAll('.number')].map(node => Number(node.textContent)))")
    before = driver.execute_script(read)
    heads = driver.find_elements(By.CSS_SELECTOR, ".matrix thead button")
    check(len(heads) > 2, "columns of the matrix can be sorted")
    for head in heads[1:]:
        driver.execute_script("arguments[0].click()", head)
        after = driver.execute_script(read)
        check(sorted(after) == sorted(before), "sorting keeps every row with its clauses")
    check(after != before, "sorting changes the order")
    driver.execute_script("arguments[0].click()", heads[0])
    check(driver.execute_script(read) == before, "the order of the report comes back")


def by_name(driver, address):
    """The filter of names shows what is about one of them, and stands in the address."""
    driver.get("about:blank")
    driver.get(address)
    names = driver.execute_script("return [...document.querySelectorAll('#names option')].map(node => node.textContent)")
    check(names, "names to filter by")
    for name in names[:3]:
        driver.execute_script(
            "const select = document.querySelector('[aria-label^=Anybody]'); select.value = arguments[0];"
            "select.dispatchEvent(new Event('change'))", name)
        found = driver.execute_script(
            "return [...document.querySelectorAll('[data-who]')].filter(node => !node.hidden).map(node => node.dataset.who.split(' '))")
        check(found and all(str(names.index(name)) in who for who in found), f"what is about {name}")
        check("who=" in driver.current_url, "the name stands in the address")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("collate")
    parser.add_argument("files", nargs="+")
    parser.add_argument("--axe")
    given = parser.parse_args()
    if not shutil.which("chromium") or not shutil.which("chromedriver"):
        sys.exit(print("skip: chromium and chromedriver are not on this machine"))
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([given.collate, "compare", "--quiet", "--no-record", "--out", folder, *given.files], check=True)
        page = pathlib.Path(folder, "report.html")
        print(f"report.html: {page.stat().st_size} bytes")
        address = page.as_uri()
        driver = browser(1280, 800)
        driver.get(address)
        linked(driver)
        used(driver, address)
        tasks(driver, address)
        sorted_matrix(driver, address)
        by_name(driver, address)
        quiet(driver)
        words = driver.execute_script("return document.querySelector('main').textContent.length")
        driver.quit()
        bare = browser(1280, 800, script=False)
        bare.get(address)
        check(not bare.find_elements(By.CSS_SELECTOR, ".filters"), "the script is off")
        text = bare.find_element(By.TAG_NAME, "main").get_property("textContent")
        check(abs(len(text) - words) < words // 50, f"the same words without the script: {len(text)} of {words}")
        pages = bare.print_page()
        print(f"printed: {len(pages)} characters of PDF")
        bare.quit()
        if given.axe and pathlib.Path(given.axe).exists():
            accessible(address, pathlib.Path(given.axe).read_text())
        else:
            print("skip: no axe.min.js was given, violations are not looked for")
    print("browser: " + (f"{len(failures)} failures" if failures else "all holds"))
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
