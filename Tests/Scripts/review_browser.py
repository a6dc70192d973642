#!/usr/bin/env python3
"""`collate view` in a real browser: let in, the report in its sandbox, a mark by the keyboard, a new run, no message.

    review_browser.py COLLATE FOLDER [SCREENSHOT]

Needs chromium, its driver and selenium.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

import harness


def browser():
    options = webdriver.ChromeOptions()
    for argument in ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,800"]:
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))


def wait(condition, seconds=20):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            found = condition()
            if found:
                return found
        except Exception:
            pass
        time.sleep(0.2)
    return None


def main():
    collate, folder = os.path.abspath(sys.argv[1]), sys.argv[2]
    accounts = [os.path.join(folder, name) for name in sorted(os.listdir(folder))]
    tally = harness.Tally()
    with tempfile.TemporaryDirectory() as scratch:
        out = os.path.join(scratch, "out")
        compare = [collate, "compare", "--quiet", "--for-review", "--out", out]
        subprocess.run(compare + accounts, check=True)
        view = subprocess.Popen([collate, "view", out, "--who", "Ana Roe", "--no-open"], stdout=subprocess.PIPE)
        page = browser()
        try:
            page.get(view.stdout.readline().decode().strip())
            tally.check("the token has left the address", "token" not in page.current_url, page.current_url)
            page.switch_to.frame("report")
            tally.check("the report is shown", len(page.find_elements(By.TAG_NAME, "section")) > 3)
            first = page.find_element(By.TAG_NAME, "body").text[:2_000]
            tally.check("it has no part in the address", page.execute_script("return self.origin") == "null")
            page.switch_to.default_content()
            page.switch_to.frame("list")
            count = len(page.find_elements(By.TAG_NAME, "article"))
            tally.check("the list is shown", count > 10, count)
            link = page.find_element(By.CSS_SELECTOR, "article a[target=report]")
            place = link.get_attribute("href").split("#")[1]
            link.click()
            page.switch_to.default_content()
            page.switch_to.frame("report")
            lit = wait(lambda: page.find_element(By.ID, place).get_attribute("class").count("current"))
            tally.check("an entry leads to its place in the report", lit, place)
            page.switch_to.default_content()
            page.switch_to.frame("list")
            note = page.find_element(By.CSS_SELECTOR, "article.open input[name=reason]")
            item = note.find_element(By.XPATH, "ancestor::article").get_attribute("id")
            note.send_keys("another day")
            note.send_keys(Keys.TAB, Keys.TAB)
            page.switch_to.active_element.send_keys(Keys.ENTER)
            said = wait(lambda: page.find_element(By.CSS_SELECTOR, f"#{item} .said").text)
            tally.check("a mark is made by the keyboard", said == "Ana Roe: wrong (another day)", said)
            tally.check("and written", item in open(out + ".reviews.jsonl").read())
            page.switch_to.default_content()
            if len(sys.argv) > 3:
                page.save_screenshot(sys.argv[3])
            subprocess.run(compare + accounts[:2], check=True)

            def renewed():
                page.switch_to.default_content()
                page.switch_to.frame("report")
                return page.find_element(By.TAG_NAME, "body").text[:2_000] != first

            tally.check("a new run is loaded by itself", wait(renewed))
            page.switch_to.default_content()
            page.switch_to.frame("list")
            shorter = wait(lambda: len(page.find_elements(By.TAG_NAME, "article")) != count)
            tally.check("and so is the list", shorter)
            messages = [entry["message"] for entry in page.get_log("browser") if "favicon" not in entry["message"]]
            tally.check("no message on the console", not messages, messages)
        finally:
            page.quit()
            view.terminate()
            view.wait(timeout=30)
    sys.exit(tally.finish())


if __name__ == "__main__":
    main()
